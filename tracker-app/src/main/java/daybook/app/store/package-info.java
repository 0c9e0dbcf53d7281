/** The sealed journal file and the Axon shell over it. The only package that knows Axon or JDBC. */
@NullMarked
package daybook.app.store;

import org.jspecify.annotations.NullMarked;
