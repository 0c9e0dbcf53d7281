/** The log page, tested over a real port. */
@NullMarked
package daybook.app.web.log;

import org.jspecify.annotations.NullMarked;
