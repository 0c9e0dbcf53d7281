/** The tree over the boxes: shows that nothing changed since a head was given out. */
@NullMarked
package daybook.app.proof;

import org.jspecify.annotations.NullMarked;
