// Checks that the .vsix holds what ships, all of it and nothing else: npm run check-package
import { existsSync, globSync, readFileSync, readdirSync, statSync } from 'node:fs';
