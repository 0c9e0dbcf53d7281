/** The report: what goes on the page, and the ones that were made. */
@NullMarked
package daybook.app.web.report;

import org.jspecify.annotations.NullMarked;
