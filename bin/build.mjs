import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/root.mjs';

ensureInstalled(root);
const built = ensureBuilt(root, ['api', 'web']);
console.log(built.length > 0 ? `Construit : ${built.join(', ')}.` : 'Tout est à jour.');
