/** The only package that asks what time it is. */
@NullMarked
package daybook.app.clock;

import org.jspecify.annotations.NullMarked;
