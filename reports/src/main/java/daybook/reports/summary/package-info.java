/** What a therapist reads in two minutes. */
@NullMarked
package daybook.reports.summary;

import org.jspecify.annotations.NullMarked;
