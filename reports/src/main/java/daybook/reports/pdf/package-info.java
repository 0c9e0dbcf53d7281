/** Blocks on paper. The only user of the PDF library. */
@NullMarked
package daybook.reports.pdf;

import org.jspecify.annotations.NullMarked;
