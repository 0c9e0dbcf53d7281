/** The one sitting of this server: locked, starting, or an unlocked journal with all that belongs to it. */
@NullMarked
package daybook.app.session;

import org.jspecify.annotations.NullMarked;
