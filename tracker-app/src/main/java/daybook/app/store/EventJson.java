package daybook.app.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daybook.core.journal.Entry;
import daybook.core.journal.JournalEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stored JSON of every event: a contract with files that are only ever added to (see the golden files of the tests).
 * What was not said is left out, never null or zero.
 */
public final class EventJson {
    private static final ObjectMapper MAPPER = mapper();

    private EventJson() {}

    /** A mapper for events; Axon registers its own metadata module on it, hence a new one each time. */
    static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new WordModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                // else "+02:00" would come back as UTC
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .serializationInclusion(JsonInclude.Include.NON_EMPTY)
                .addMixIn(Entry.class, Kinds.class)
                .build();
        for (Class<?> collection : List.of(Set.class, List.class, Map.class)) {
            mapper.configOverride(collection).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        }
        return mapper;
    }

    public static String write(JournalEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            // The parser's message may quote what was written: it goes no further than this class.
            throw new IllegalStateException(
                    "an event could not be written: " + EventNames.of(event).word());
        }
    }

    /** @throws IllegalArgumentException if the word is unknown or the JSON is not of its newest revision */
    public static JournalEvent open(String word, String json) {
        try {
            return MAPPER.readValue(
                    json,
                    EventNames.of(word)
                            .orElseThrow(() -> new IllegalArgumentException(word))
                            .type());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a stored " + word);
        }
    }

    /** The stable code of each kind of entry. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Entry.Interaction.class, name = "interaction"),
        @JsonSubTypes.Type(value = Entry.BoundaryTest.class, name = "boundary-test"),
        @JsonSubTypes.Type(value = Entry.CheckIn.class, name = "check-in"),
        @JsonSubTypes.Type(value = Entry.QuietDay.class, name = "quiet-day"),
        @JsonSubTypes.Type(value = Entry.StepAway.class, name = "step-away"),
        @JsonSubTypes.Type(value = Entry.Return.class, name = "return"),
        @JsonSubTypes.Type(value = Entry.PracticeDone.class, name = "practice"),
        @JsonSubTypes.Type(value = Entry.SupportContact.class, name = "support-contact"),
        @JsonSubTypes.Type(value = Entry.SmallWin.class, name = "small-win"),
        @JsonSubTypes.Type(value = Entry.Urge.class, name = "urge"),
        @JsonSubTypes.Type(value = Entry.FactAndFeeling.class, name = "fact-and-feeling"),
        @JsonSubTypes.Type(value = Entry.UnsentLetter.class, name = "unsent-letter"),
        @JsonSubTypes.Type(value = Entry.WeeklyCheckIn.class, name = "weekly-check-in"),
        @JsonSubTypes.Type(value = Entry.MonthlyCheckIn.class, name = "monthly-check-in"),
        @JsonSubTypes.Type(value = Entry.Questionnaire.class, name = "questionnaire")
    })
    private interface Kinds {}

    /** @return the stable code of an entry's kind */
    public static String kind(Entry entry) {
        return switch (entry) {
            case Entry.Interaction ignored -> "interaction";
            case Entry.BoundaryTest ignored -> "boundary-test";
            case Entry.CheckIn ignored -> "check-in";
            case Entry.QuietDay ignored -> "quiet-day";
            case Entry.StepAway ignored -> "step-away";
            case Entry.Return ignored -> "return";
            case Entry.PracticeDone ignored -> "practice";
            case Entry.SupportContact ignored -> "support-contact";
            case Entry.SmallWin ignored -> "small-win";
            case Entry.Urge ignored -> "urge";
            case Entry.FactAndFeeling ignored -> "fact-and-feeling";
            case Entry.UnsentLetter ignored -> "unsent-letter";
            case Entry.WeeklyCheckIn ignored -> "weekly-check-in";
            case Entry.MonthlyCheckIn ignored -> "monthly-check-in";
            case Entry.Questionnaire ignored -> "questionnaire";
        };
    }
}
