/** Tests of the sealed journal: its form, its promises, and what happens when a disk or a hand does something to it. */
@NullMarked
package daybook.app.store;

import org.jspecify.annotations.NullMarked;
