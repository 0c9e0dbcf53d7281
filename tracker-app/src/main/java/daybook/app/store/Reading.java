package daybook.app.store;

import daybook.app.proof.TreeHead;
import daybook.core.journal.Journal;
import daybook.core.timeline.Timeline;

/**
 * A journal as of one moment: what it reads, what it would decide from, and what it can be held to. They belong together,
 * so a report says of {@code timeline} that it was made from {@code head.n()} events.
 */
public record Reading(Timeline timeline, Journal state, TreeHead head) {}
