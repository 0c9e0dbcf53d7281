package daybook.app.transfer;

import daybook.app.transfer.JournalFileReader.Lists;
import daybook.app.transfer.JournalFileReader.Located;
import daybook.app.transfer.Remark.What;
import daybook.core.journal.Decision.Refused;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Measure;
import daybook.core.timeline.Person;
import daybook.core.timeline.Phase;
import daybook.core.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of a journal file, in the order in which they need each other. */
final class ListImport {
    private final Timeline here;
    private final Trial trial;
    private final List<Remark> remarks;
    private final Map<String, Integer> leftOut;

    ListImport(Timeline here, Trial trial, List<Remark> remarks, Map<String, Integer> leftOut) {
        this.here = here;
        this.trial = trial;
        this.remarks = remarks;
        this.leftOut = leftOut;
    }

    void bringIn(Lists lists) {
        each(lists, "people", ListShapes::person, this::person);
        each(lists, "measures", ListShapes::measure, this::measure);
        each(lists, "boundaries", ListShapes::boundary, this::boundary);
        each(lists, "phases", ListShapes::phase, this::phase);
        PlanImport plans = new PlanImport(here, this::differs, this::offer);
        each(lists, "patterns", PlanShapes::pattern, plans::pattern);
        each(lists, "practices", PlanShapes::practice, plans::practice);
        each(lists, "experiments", PlanShapes::experiment, plans::experiment);
        plans.finish();
    }

    private <T> void each(Lists lists, String list, Function<Fields, @Nullable T> read, Consumer<T> bringIn) {
        for (Located one : lists.of(list)) {
            Fields fields = new Fields(one.node());
            T value = read.apply(fields);
            if (value == null || !fields.problems().isEmpty()) {
                FieldProblem first = fields.problems().getFirst();
                remarks.add(Remark.of(What.LISTED_WRONG, one.line(), list, first.field(), first.code()));
            } else {
                fields.leftOver().forEach(field -> leftOut.merge(list + "." + field, 1, Integer::sum));
                bringIn.accept(value);
            }
        }
    }

    private void person(Person person) {
        Optional<Person> there = here.person(person.id());
        if (there.isPresent()) {
            differs("people", person.id(), !there.get().equals(person));
            return;
        }
        Optional.ofNullable(person.alias())
                .ifPresent(alias -> offer(
                        "people",
                        person.id(),
                        List.of(new AddPerson(
                                person.id(), alias, person.kind(), person.supporter(), person.separate()))));
    }

    private void measure(Measure measure) {
        Optional<Measure> there = here.measure(measure.id());
        if (there.isPresent() && !there.get().terms().equals(measure.terms())) {
            differs("measures", measure.id(), true);
            return;
        }
        List<JournalCommand> commands = new ArrayList<>();
        if (there.isEmpty()) {
            commands.add(new DefineMeasure(measure.id(), measure.terms()));
        }
        Optional.ofNullable(measure.retired()).ifPresent(day -> commands.add(new RetireMeasure(measure.id(), day)));
        offer("measures", measure.id(), commands);
    }

    /** A boundary the journal has with these versions and perhaps later ones is known; one with fewer of them goes on. */
    private void boundary(Boundary boundary) {
        List<Boundary.Version> known =
                here.boundary(boundary.id()).map(Boundary::versions).orElse(List.of());
        int same = Math.min(known.size(), boundary.versions().size());
        boolean oneStory = known.subList(0, same).equals(boundary.versions().subList(0, same));
        differs("boundaries", boundary.id(), !oneStory);
        if (!oneStory) {
            return;
        }
        List<JournalCommand> commands = new ArrayList<>();
        for (Boundary.Version version :
                boundary.versions().subList(same, boundary.versions().size())) {
            commands.add(
                    version.number() == 1
                            ? new SetBoundary(boundary.id(), version.terms(), version.from())
                            : new ReviseBoundary(boundary.id(), version.terms(), version.from()));
        }
        if (boundary.retired() != null && known.size() <= boundary.versions().size()) {
            commands.add(new RetireBoundary(boundary.id(), boundary.retired()));
        }
        offer("boundaries", boundary.id(), commands);
    }

    private void phase(Phase phase) {
        Optional<Phase> there = here.phases().stream()
                .filter(known -> known.id().equals(phase.id()))
                .findFirst();
        List<JournalCommand> commands = new ArrayList<>();
        if (there.isEmpty()) {
            commands.add(new BeginPhase(phase.id(), phase.kind(), phase.person(), phase.from(), phase.label()));
        }
        boolean open = there.isEmpty() || there.get().to() == null;
        if (phase.to() != null && open) {
            commands.add(new EndPhase(phase.id(), phase.to()));
        }
        boolean another = there.isPresent()
                && !new Phase(
                                phase.id(),
                                phase.kind(),
                                phase.person(),
                                phase.from(),
                                there.get().to(),
                                phase.label())
                        .equals(there.get());
        differs("phases", phase.id(), another);
        if (!another) {
            offer("phases", phase.id(), commands);
        }
    }

    private void differs(String list, Object id, boolean differs) {
        if (differs) {
            remarks.add(Remark.of(What.LISTED_HERE_DIFFERENT, 0, list, id.toString()));
        }
    }

    private void offer(String list, Object id, List<JournalCommand> commands) {
        for (JournalCommand command : commands) {
            if (trial.offer(command) instanceof Refused refused) {
                remarks.add(Remark.of(
                        What.LISTED_REFUSED,
                        0,
                        list,
                        id.toString(),
                        refused.reason().code()));
                return;
            }
        }
    }
}
