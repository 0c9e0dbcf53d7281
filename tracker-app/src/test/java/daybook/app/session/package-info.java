/** The sitting, with clocks that a test can move. */
@NullMarked
package daybook.app.session;

import org.jspecify.annotations.NullMarked;
