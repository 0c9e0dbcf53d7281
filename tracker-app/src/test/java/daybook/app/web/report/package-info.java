/** The report page. */
@NullMarked
package daybook.app.web.report;

import org.jspecify.annotations.NullMarked;
