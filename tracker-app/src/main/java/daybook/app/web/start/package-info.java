/** First use, a step a page. */
@NullMarked
package daybook.app.web.start;

import org.jspecify.annotations.NullMarked;
