/** Drawings as part of a web page. */
@NullMarked
package daybook.reports.svg;

import org.jspecify.annotations.NullMarked;
