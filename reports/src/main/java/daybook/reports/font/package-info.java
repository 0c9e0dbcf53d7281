/** The typefaces of reports and drawings. */
@NullMarked
package daybook.reports.font;

import org.jspecify.annotations.NullMarked;
