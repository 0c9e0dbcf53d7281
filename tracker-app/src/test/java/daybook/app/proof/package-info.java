/** Tests of the tree, its heads and its proofs. */
@NullMarked
package daybook.app.proof;

import org.jspecify.annotations.NullMarked;
