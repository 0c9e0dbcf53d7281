package daybook.app.store;

import java.util.Map;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;

/** Axon for one unlocked journal: the aggregate, the sealed store and nothing that Axon would find by itself. */
final class AxonWiring {
    static {
        // Else Axon asks its maker's server for news, writes into the user's home and prints an advertisement.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private AxonWiring() {}

    static Configuration started(SealedEventStorageEngine engine, Serializer serializer) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(config -> serializer)
                .configureEventSerializer(config -> serializer)
                .configureMessageSerializer(config -> serializer)
                .configureEmbeddedEventStore(config -> engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(JournalAggregate.class));
        // Message ids in every event would cost 126 bytes a box and tell nothing.
        CorrelationDataProvider none = message -> Map.of();
        configurer.configureCorrelationDataProviders(config -> java.util.List.of(none));
        return configurer.start();
    }
}
