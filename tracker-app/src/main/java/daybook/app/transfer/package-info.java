/** Journals going in and out: the portable journal file, and rows of other trackers. */
@NullMarked
package daybook.app.transfer;

import org.jspecify.annotations.NullMarked;
