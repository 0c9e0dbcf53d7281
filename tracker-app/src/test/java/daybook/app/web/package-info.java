/** Pages, tested over a real port. */
@NullMarked
package daybook.app.web;

import org.jspecify.annotations.NullMarked;
