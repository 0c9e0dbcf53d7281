/** The words of reports and pages, a bundle a language. */
@NullMarked
package daybook.reports.text;

import org.jspecify.annotations.NullMarked;
