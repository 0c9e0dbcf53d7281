/** A feeling beside the facts. */
@NullMarked
package daybook.app.web.check;

import org.jspecify.annotations.NullMarked;
