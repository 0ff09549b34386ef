import { z } from 'zod';

// The content security policy forbids `new Function`; zod would try it. Imported before any schema is made.
z.config({ jitless: true });
