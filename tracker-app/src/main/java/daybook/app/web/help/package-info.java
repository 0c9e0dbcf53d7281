/** What helps right now, and what this cannot do. */
@NullMarked
package daybook.app.web.help;

import org.jspecify.annotations.NullMarked;
