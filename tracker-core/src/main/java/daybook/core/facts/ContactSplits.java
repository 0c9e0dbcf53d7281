package daybook.core.facts;

import daybook.core.collect.Ordered;
import daybook.core.finding.Gauge;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.timeline.Day;
import daybook.core.trend.PeriodRate;
import daybook.core.trend.Result;
import daybook.core.word.Channel;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How contact left the writer, told apart. Beside each other, never ranked and never a claim.
 *
 * @param channels in the order of the vocabulary
 * @param people in the order in which they were made
 * @param pause by contact, on days with a pause before replying and on other days
 * @param mineToSolve by contact, by the answer to "is this mine to solve?"
 * @param nightAfter sleep of the night after a day of contact, and after a day known to be without
 */
public record ContactSplits(
        Map<Channel, ByChannel> channels, Map<PersonId, Spread> people, Two pause, Two mineToSolve, Two nightAfter) {
    private static final PracticeId PAUSE = new PracticeId(PracticeKind.PAUSE_BEFORE_REPLY.code());

    /** @param body contacts on which the body answered */
    public record ByChannel(Spread felt, Result<PeriodRate> body) {}

    public record Two(Spread with, Spread without) {}

    /** @param people of the journal, in its order */
    static ContactSplits of(Days days, List<PersonId> people) {
        List<Day> inPeriod = days.inPeriod();
        List<Interaction> contacts =
                inPeriod.stream().flatMap(day -> day.of(Interaction.class)).toList();
        return new ContactSplits(
                channels(contacts), people(contacts, people), pause(inPeriod), mine(contacts), nights(days));
    }

    private static Map<Channel, ByChannel> channels(List<Interaction> contacts) {
        Map<Channel, ByChannel> split = new LinkedHashMap<>();
        for (Channel channel : Channel.values()) {
            List<Interaction> its = contacts.stream()
                    .filter(contact -> contact.channel() == channel)
                    .toList();
            if (!its.isEmpty()) {
                int body = (int) its.stream()
                        .filter(contact -> !contact.chips().body().isEmpty())
                        .count();
                split.put(channel, new ByChannel(felt(its), PeriodRate.of(body, its.size())));
            }
        }
        return Ordered.copy(split);
    }

    private static Map<PersonId, Spread> people(List<Interaction> contacts, List<PersonId> people) {
        Map<PersonId, List<Interaction>> by = contacts.stream()
                .filter(contact -> contact.stamp().person() != null)
                .collect(Collectors.groupingBy(contact -> contact.stamp().person()));
        Map<PersonId, Spread> split = new LinkedHashMap<>();
        people.stream()
                .filter(by::containsKey)
                .forEach(person -> split.put(person, felt(by.getOrDefault(person, List.of()))));
        return Ordered.copy(split);
    }

    private static Two pause(List<Day> days) {
        Map<Boolean, List<Interaction>> by = days.stream()
                .flatMap(day -> day.of(Interaction.class).map(contact -> Map.entry(paused(day), contact)))
                .collect(Collectors.partitioningBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return new Two(felt(by.getOrDefault(true, List.of())), felt(by.getOrDefault(false, List.of())));
    }

    private static boolean paused(Day day) {
        return day.of(PracticeDone.class).anyMatch(done -> done.practice().equals(PAUSE));
    }

    private static Two mine(List<Interaction> contacts) {
        Function<Boolean, Spread> answered = answer -> felt(contacts.stream()
                .filter(contact -> answer.equals(contact.story().mineToSolve()))
                .toList());
        return new Two(answered.apply(true), answered.apply(false));
    }

    private static Two nights(Days days) {
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        @Nullable Day before = null;
        for (Day day : days.inPeriod()) {
            OptionalDouble contact = before == null ? OptionalDouble.empty() : Gauges.of(Gauge.CONTACT, before);
            OptionalDouble slept = Gauges.of(Gauge.SLEEP, day);
            if (contact.isPresent() && slept.isPresent()) {
                (contact.getAsDouble() > 0 ? with : without).add(slept.getAsDouble());
            }
            before = day;
        }
        return new Two(Spread.of(with), Spread.of(without));
    }

    private static Spread felt(List<Interaction> contacts) {
        return Spread.of(contacts.stream()
                .flatMap(contact -> ContactFacts.step(contact).stream().boxed())
                .toList());
    }
}
