import Help from '@mui/icons-material/Help';
import Box from '@mui/material/Box';
import { type Question, questionText } from '../../shared/domain/questions';
import { useClock } from '../hooks/useClock';
import { choicesOf, type DeedWords, neitherText, questionWord } from './choices';
import { Chooser } from './Chooser';
import { TileFrame } from './TileFrame';
import { VerdictWord } from './tileParts';

interface QuestionTileProps {
  readonly question: Question;
  readonly words: DeedWords;
  readonly onChoose: (confirm: string) => void;
  readonly onNeither: () => void;
}

/** The scan means more than one thing, or perhaps nothing of this: the person's turn. */
export function QuestionTile({ question, words, onChoose, onNeither }: QuestionTileProps) {
  const clock = useClock();
  const cards = choicesOf(question, words).map(({ confirm, sku, name, detail }) => {
    return { key: confirm, title: sku, subtitle: name, detail };
  });
  return (
    <TileFrame form="whichOne">
      <VerdictWord Icon={Help}>{questionWord(question)}</VerdictWord>
      <Box
        sx={{
          flex: 'none',
          fontSize: 'max(4.8cqh, 18px)',
          lineHeight: 1.35,
          marginBottom: '2cqh',
          overflowWrap: 'anywhere',
        }}
      >
        {questionText(question, clock)}
        {question.code === 'whichOne' && (
          <>
            <br />
            Scan the product’s barcode, or choose:
          </>
        )}
      </Box>
      <Chooser
        cards={cards}
        neither={neitherText(question, words)}
        onChoose={onChoose}
        onNeither={onNeither}
      />
    </TileFrame>
  );
}
