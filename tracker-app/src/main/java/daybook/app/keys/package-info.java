/** Passphrase, recovery key, and the seal every stored byte goes through. Secrets are bytes, zeroed after use. */
@NullMarked
package daybook.app.keys;

import org.jspecify.annotations.NullMarked;
