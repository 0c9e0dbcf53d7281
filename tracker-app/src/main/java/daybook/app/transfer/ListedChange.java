package daybook.app.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.AddPerson;
import daybook.core.journal.JournalCommand.BeginExperiment;
import daybook.core.journal.JournalCommand.BeginPhase;
import daybook.core.journal.JournalCommand.DefineMeasure;
import daybook.core.journal.JournalCommand.DescribePerson;
import daybook.core.journal.JournalCommand.EndExperiment;
import daybook.core.journal.JournalCommand.EndPhase;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RenamePerson;
import daybook.core.journal.JournalCommand.RetireBoundary;
import daybook.core.journal.JournalCommand.RetireMeasure;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.ReviseBoundary;
import daybook.core.journal.JournalCommand.SetBoundary;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.timeline.Boundary;
import daybook.core.timeline.Experiment;
import daybook.core.timeline.Measure;
import daybook.core.timeline.Pattern;
import daybook.core.timeline.Person;
import daybook.core.timeline.Phase;
import daybook.core.timeline.Practice;
import daybook.core.timeline.Timeline;
import daybook.core.word.BoundaryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing of a list as it shall be from now on, in its shape: the commands that make it so. */
public final class ListedChange {
    /** What came of reading it. */
    public sealed interface Change {
        /** @param commands none where it is so already */
        record Commands(List<JournalCommand> commands) implements Change {}

        record Wrong(List<FieldProblem> problems) implements Change {}

        /** It is there with another past, and a past is not rewritten. */
        record Differs() implements Change {}
    }

    private static final Change DIFFERS = new Change.Differs();

    private ListedChange() {}

    /** @param shape with its id */
    public static Change of(Listed list, ObjectNode shape, Timeline here) {
        return switch (list) {
            case PEOPLE -> read(shape, ListShapes::person, person -> person(person, here));
            case BOUNDARIES -> read(shape, ListShapes::boundary, boundary -> boundary(boundary, here));
            case PHASES -> read(shape, ListShapes::phase, phase -> phase(phase, here));
            case PATTERNS -> read(shape, PlanShapes::pattern, pattern -> pattern(pattern, here));
            case PRACTICES -> read(shape, PlanShapes::practice, practice -> practice(practice, here));
            case MEASURES -> read(shape, ListShapes::measure, ListedChange::measure);
            case EXPERIMENTS -> read(shape, PlanShapes::experiment, ListedChange::experiment);
        };
    }

    /** A next version of a boundary. */
    public static Change version(String boundary, ObjectNode shape, LocalDate today) {
        return read(
                shape,
                fields -> ListShapes.terms(fields, today),
                next -> commands(new ReviseBoundary(new BoundaryId(boundary), next.terms(), next.from())));
    }

    private static <T> Change read(ObjectNode shape, Function<Fields, @Nullable T> read, Function<T, Change> change) {
        Fields fields = new Fields(shape);
        T value = read.apply(fields);
        fields.leftOver().forEach(field -> fields.wrong(field, "unknown"));
        return value == null || !fields.problems().isEmpty()
                ? new Change.Wrong(fields.problems())
                : change.apply(value);
    }

    private static Change commands(@Nullable JournalCommand... all) {
        return new Change.Commands(
                java.util.Arrays.stream(all).filter(Objects::nonNull).toList());
    }

    private static Change person(Person person, Timeline here) {
        var alias = Objects.requireNonNull(person.alias());
        if (here.person(person.id()).isEmpty()) {
            return commands(new AddPerson(person.id(), alias, person.kind(), person.supporter(), person.separate()));
        }
        return commands(
                new RenamePerson(person.id(), alias),
                new DescribePerson(person.id(), person.kind(), person.supporter(), person.separate()));
    }

    private static Change boundary(Boundary boundary, Timeline here) {
        List<Boundary.Version> known =
                here.boundary(boundary.id()).map(Boundary::versions).orElse(List.of());
        List<Boundary.Version> told = boundary.versions();
        if (known.size() > told.size() || !told.subList(0, known.size()).equals(known)) {
            return DIFFERS;
        }
        List<JournalCommand> commands = new ArrayList<>();
        for (Boundary.Version version : told.subList(known.size(), told.size())) {
            commands.add(
                    version.number() == 1
                            ? new SetBoundary(boundary.id(), version.terms(), version.from())
                            : new ReviseBoundary(boundary.id(), version.terms(), version.from()));
        }
        LocalDate retired = boundary.retired();
        if (retired != null) {
            commands.add(new RetireBoundary(boundary.id(), retired));
        }
        return new Change.Commands(List.copyOf(commands));
    }

    private static Change phase(Phase phase, Timeline here) {
        LocalDate to = phase.to();
        boolean reopened = to == null
                && here.phases().stream().anyMatch(there -> there.id().equals(phase.id()) && there.to() != null);
        return reopened
                ? DIFFERS
                : commands(
                        new BeginPhase(phase.id(), phase.kind(), phase.person(), phase.from(), phase.label()),
                        to == null ? null : new EndPhase(phase.id(), to));
    }

    private static Change pattern(Pattern pattern, Timeline here) {
        LocalDate retired = pattern.retired();
        boolean there =
                here.plans().pattern(pattern.id()).filter(pattern::equals).isPresent();
        return there
                ? commands()
                : commands(
                        new NamePattern(pattern.id(), pattern.name()),
                        retired == null ? null : new RetirePattern(pattern.id(), retired));
    }

    /** Earlier versions come with it when it was read here, and say nothing new. */
    private static Change practice(Practice practice, Timeline here) {
        if (here.plans().practice(practice.id()).filter(practice::equals).isPresent()) {
            return commands();
        }
        Practice.Version last = practice.versions().getLast();
        LocalDate retired = practice.retired();
        return commands(
                new SetPractice(practice.id(), last.terms(), last.from()),
                retired == null ? null : new RetirePractice(practice.id(), retired));
    }

    private static Change measure(Measure measure) {
        LocalDate retired = measure.retired();
        return commands(
                new DefineMeasure(measure.id(), measure.terms()),
                retired == null ? null : new RetireMeasure(measure.id(), retired));
    }

    private static Change experiment(Experiment experiment) {
        LocalDate ended = experiment.ended();
        return commands(
                new BeginExperiment(experiment.id(), experiment.terms()),
                ended == null ? null : new EndExperiment(experiment.id(), ended));
    }
}
