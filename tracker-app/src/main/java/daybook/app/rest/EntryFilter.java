package daybook.app.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.app.transfer.EntryShape;
import daybook.app.transfer.LoggedShape;
import daybook.core.timeline.Logged;
import daybook.core.timeline.Period;
import daybook.core.timeline.Timeline;
import daybook.core.word.Ids;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for, by their own calendar day.
 *
 * @param history with what each was before, those taken back included
 */
record EntryFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String kind,
        @Nullable String person,
        boolean history) {

    static EntryFilter of(
            @Nullable String from,
            @Nullable String to,
            @Nullable String kind,
            @Nullable String person,
            String history) {
        if (kind != null && !EntryShape.KINDS.contains(kind)) {
            throw Problem.invalid("kind", "unknown-code").stop();
        }
        if (person != null && !Ids.valid(person)) {
            throw Problem.invalid("person", "not-an-id").stop();
        }
        if (!history.equals("true") && !history.equals("false")) {
            throw Problem.invalid("history", "not-yes-or-no").stop();
        }
        return new EntryFilter(Asked.day("from", from), Asked.day("to", to), kind, person, history.equals("true"));
    }

    Stream<ObjectNode> through(Timeline timeline) {
        return timeline.span().map(this::within).stream()
                .filter(asked -> !asked.to().isBefore(asked.from()))
                .flatMap(asked -> timeline.days(new Period(asked.from(), asked.to())).stream())
                .flatMap(day -> day.all().stream())
                .filter(this::fits)
                .map(one -> history ? LoggedShape.write(one) : EntryShape.write(one.entry()));
    }

    /** A period that may have no day in it. */
    private record Span(LocalDate from, LocalDate to) {}

    private Span within(Period all) {
        LocalDate first = from == null || from.isBefore(all.from()) ? all.from() : from;
        LocalDate last = to == null || to.isAfter(all.to()) ? all.to() : to;
        return new Span(first, last);
    }

    private boolean fits(Logged one) {
        var about = one.entry().stamp().person();
        return (history || one.counts())
                && (kind == null || kind.equals(EntryShape.kind(one.entry())))
                && (person == null || (about != null && about.value().equals(person)));
    }
}
