/** The door: the one-time link, the passphrase, and nothing else. */
@NullMarked
package daybook.app.web.unlock;

import org.jspecify.annotations.NullMarked;
