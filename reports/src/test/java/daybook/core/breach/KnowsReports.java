package daybook.core.breach;

import daybook.reports.block.Block;
import org.jspecify.annotations.Nullable;

/** A planted breach. */
public final class KnowsReports {
    public @Nullable Block block;
}
