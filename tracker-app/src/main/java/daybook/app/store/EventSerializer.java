package daybook.app.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Axon's Jackson serializer, speaking our stable words instead of class names. */
final class EventSerializer extends JacksonSerializer {

    private EventSerializer(Builder builder) {
        super(builder);
    }

    static EventSerializer ours() {
        return new EventSerializer(JacksonSerializer.builder().objectMapper(EventJson.mapper()));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public Class classForType(SerializedType type) {
        return EventNames.of(type.getName())
                .<Class>map(EventNames.Name::type)
                .orElseGet(() -> super.classForType(type));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        return EventNames.of((Class<?>) type)
                .<SerializedType>map(name -> new SimpleSerializedType(name.word(), Integer.toString(name.revision())))
                .orElseGet(() -> super.typeForClass(type));
    }
}
