import { demoPassword } from '../shared/domain/demoAccounts';

/** The first guesses of anyone who tries: of eight characters and more, in small letters. */
const guesses = `
  12345678 123456789 1234567890 12345678910 0123456789 0987654321 987654321 87654321 11111111 00000000
  22222222 88888888 99999999 12341234 11223344 12121212 123123123 147258369 741852963 1q2w3e4r
  1q2w3e4r5t 1qaz2wsx 1qazxsw2 qazwsxedc zaq12wsx q1w2e3r4 q1w2e3r4t5 qwertyui qwertyuiop qwerty12
  qwerty123 qwerty1234 qwertz123 qwertzui qwertzuiop azerty123 azertyuiop asdfghjk asdfghjkl asdf1234
  abcd1234 abc12345 abcdefgh abcdefg1 a1b2c3d4 aa123456 a1234567 a12345678 password passw0rd
  p@ssw0rd p@ssword password1 password12 password123 password1234 password! passwort passwort1 passwort123 geheim123
  hallo123 kennwort kennwort1 motdepasse contrasena senha123 iloveyou iloveyou1 ichliebedich sunshine
  sunshine1 princess princess1 football football1 baseball baseball1 basketball superman superman1 batman123
  starwars pokemon1 dragon123 monkey123 shadow123 master123 michelle jennifer jordan23 liverpool chelsea1
  computer computer1 internet whatever trustno1 letmein1 letmein123 welcome1 welcome12 welcome123
  welcome1234 changeme changeme1 changeme123 default1 secret123 test1234 testtest tester123 admin123
  admin1234 administrator adminadmin root1234 toor1234 user1234 guest123 manager1 manager123 owner123
  owner1234 warehouse warehouse1 warehouse123 inventory inventory1 logistics scanner1 scanner123 shipping
  shipping1 receiving receiver receiver1 receiver123 shipper1 shipper123 serials1 serials123 serialsdesk
`;

export const commonPasswords: ReadonlySet<string> = new Set([...guesses.trim().split(/\s+/), demoPassword]);
