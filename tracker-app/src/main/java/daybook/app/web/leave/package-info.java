/** Locking, leaving, and saying that somebody is still here. */
@NullMarked
package daybook.app.web.leave;

import org.jspecify.annotations.NullMarked;
