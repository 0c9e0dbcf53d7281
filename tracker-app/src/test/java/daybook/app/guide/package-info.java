/** The page of all that can be logged, written from the code. */
@NullMarked
package daybook.app.guide;

import org.jspecify.annotations.NullMarked;
