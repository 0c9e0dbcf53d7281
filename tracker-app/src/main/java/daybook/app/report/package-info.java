/** The way from a journal to a report and to its numbers. */
@NullMarked
package daybook.app.report;

import org.jspecify.annotations.NullMarked;
