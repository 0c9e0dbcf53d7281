package daybook.app.store;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Axon's Jackson serializer, speaking our stable words instead of class names. */
final class EventSerializer extends JacksonSerializer {

    private EventSerializer(Builder builder) {
        super(builder);
    }

    static EventSerializer ours() {
        return new EventSerializer(JacksonSerializer.builder().objectMapper(EventJson.mapper()));
    }

    /** A stored name never becomes a class of its choosing: what is not ours, or of a later revision, stays unknown. */
    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public Class classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        return EventNames.of(type.getName())
                .filter(name -> Integer.toString(name.revision()).equals(type.getRevision()))
                .<Class>map(EventNames.Name::type)
                .orElse(UnknownSerializedType.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        return EventNames.of((Class<?>) type)
                .<SerializedType>map(name -> new SimpleSerializedType(name.word(), Integer.toString(name.revision())))
                .orElseGet(() -> super.typeForClass(type));
    }
}
