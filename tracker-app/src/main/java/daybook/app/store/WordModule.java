package daybook.app.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import daybook.core.word.BoundaryId;
import daybook.core.word.ChipList;
import daybook.core.word.Coded;
import daybook.core.word.DetachmentSign;
import daybook.core.word.EntryId;
import daybook.core.word.ExperimentId;
import daybook.core.word.IssueId;
import daybook.core.word.JournalId;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PhaseId;
import daybook.core.word.PracticeId;
import daybook.core.word.ReportForm;
import daybook.core.word.Week;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the vocabulary stands in JSON: words by their code, ids and own words as plain text. */
final class WordModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    WordModule() {
        addSerializer(new AsText<>(Coded.class, Coded::code));
        addKeySerializer(Coded.class, new AsKey());
        key(DetachmentSign.class);
        key(ChipList.class);
        key(ReportForm.class);
        text(OwnWords.class, OwnWords::text, OwnWords::new);
        text(JournalId.class, JournalId::value, JournalId::new);
        text(EntryId.class, EntryId::value, EntryId::new);
        text(PersonId.class, PersonId::value, PersonId::new);
        text(BoundaryId.class, BoundaryId::value, BoundaryId::new);
        text(MeasureId.class, MeasureId::value, MeasureId::new);
        text(PhaseId.class, PhaseId::value, PhaseId::new);
        text(IssueId.class, IssueId::value, IssueId::new);
        text(PatternId.class, PatternId::value, PatternId::new);
        text(PracticeId.class, PracticeId::value, PracticeId::new);
        text(ExperimentId.class, ExperimentId::value, ExperimentId::new);
        text(Week.class, Week::toString, week -> Week.parse(week).orElseThrow());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Words());
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(new AsText<>(type, write));
        addDeserializer(type, new FromText<>(type, read));
    }

    /** Enums as keys need their own entry: else they would be stored under the names of the constants. */
    private <E extends Enum<E> & Coded> void key(Class<E> type) {
        addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String code, DeserializationContext context) {
                return Coded.of(type, code).orElseThrow(() -> new IllegalArgumentException(type.getSimpleName()));
            }
        });
    }

    private static final class AsKey extends StdSerializer<Coded> {
        private static final long serialVersionUID = 1L;

        AsKey() {
            super(Coded.class);
        }

        @Override
        public void serialize(Coded word, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(word.code());
        }
    }

    private static final class AsText<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> write;

        AsText(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> read;

        FromText(Class<?> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(json, handledType(), JsonToken.VALUE_STRING, "a word");
            }
            return read.apply(json.getText());
        }
    }

    /** Enums of the vocabulary by code; an unknown code is an error, never a null. */
    private static final class Words extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Coded.class.isAssignableFrom(type) ? new FromText<>(type, code -> word(type, code)) : null;
        }

        private static Object word(Class<?> type, String code) {
            for (Object constant : type.getEnumConstants()) {
                if (((Coded) constant).code().equals(code)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("no such word in " + type.getSimpleName());
        }
    }
}
