package daybook.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.core.journal.Decision;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.journal.JournalEvent.JournalOpened;
import daybook.core.journal.RefusalReason;
import daybook.core.word.JournalId;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thin part that is Axon's: it hands on, files under the right stream, and is made of what we chose. */
class ShellTest {
    private static final String ID = "000102030405060708090a0b0c0d0e0f";
    private static final JournalOpened OPENED =
            new JournalOpened(new JournalId(ID), Desk.CLOCK.instant(), ZoneId.of("UTC"));
    private static final JournalCommand OPEN =
            new JournalCommand.OpenJournal(new JournalId(ID), Desk.CLOCK.instant(), ZoneId.of("UTC"));

    private final FixtureConfiguration<JournalAggregate> fixture = new AggregateTestFixture<>(JournalAggregate.class);

    @Test
    void the_first_command_makes_the_journal() {
        fixture.givenNoPriorActivity()
                .when(new Send(ID, OPEN))
                .expectSuccessfulHandlerExecution()
                .expectEvents(OPENED);
    }

    @Test
    void what_the_rules_decide_is_applied_and_answered() {
        EntryLogged logged = new EntryLogged(Desk.entry(1));
        fixture.given(OPENED)
                .when(new Send(ID, Desk.quiet(1)))
                .expectResultMessagePayload(new Decision.Accepted(List.of(logged)))
                .expectEvents(logged);
    }

    @Test
    void a_no_is_an_answer_and_not_an_exception() {
        fixture.given(OPENED)
                .when(new Send(ID, OPEN))
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayload(new Decision.Refused(RefusalReason.JOURNAL_ALREADY_OPEN, null))
                .expectNoEvents();
    }

    @Test
    void a_no_before_there_is_a_journal_makes_none() {
        fixture.givenNoPriorActivity()
                .when(new Send(ID, Desk.quiet(1)))
                .expectResultMessagePayload(new Decision.Refused(RefusalReason.JOURNAL_NOT_OPEN, null))
                .expectNoEvents();
    }

    @Test
    void every_event_is_filed_under_the_journals_own_id(@TempDir Path folder) throws Exception {
        Desk desk = Desk.made(folder.resolve("j"), 3);
        String id;
        try (OpenJournal journal = desk.open()) {
            id = journal.id();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + desk.db());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT DISTINCT stream, (SELECT min(seq) FROM boxes), (SELECT max(seq) FROM boxes) FROM boxes")) {
            assertEquals(id, HexFormat.of().formatHex(rows.getBytes(1)));
            assertEquals(0, rows.getLong(2));
            assertEquals(5, rows.getLong(3));
            assertEquals(true, rows.next() && !rows.next());
        }
    }

    @Test
    void nothing_is_what_axon_falls_back_to() throws Exception {
        SealedFile file = SealedFile.create(null);
        WayIn way = WayIn.fresh();
        Boxes boxes = new Boxes(file, way.keys(), way.journal());
        EventSerializer serializer = EventSerializer.ours();
        SealedEventStorageEngine engine = SealedEventStorageEngine.over(
                boxes, () -> Folded.NOTHING, serializer, daybook.app.store.upcast.Upcasters.all());
        Configuration axon = AxonWiring.started(engine, serializer);
        try (boxes) {
            assertSame(EmbeddedEventStore.class, axon.eventStore().getClass());
            assertSame(engine, Insides.field(axon.eventStore(), "storageEngine"));
            assertSame(serializer, axon.serializer());
            assertSame(serializer, axon.eventSerializer());
            assertSame(serializer, axon.messageSerializer());
            assertSame(serializer, engine.getSnapshotSerializer());
            assertSame(serializer, engine.getEventSerializer());
            assertSame(SimpleCommandBus.class, axon.commandBus().getClass());
            assertSame(DefaultCommandGateway.class, axon.commandGateway().getClass());
            assertSame(
                    NoTransactionManager.class,
                    axon.getComponent(TransactionManager.class, NoTransactionManager::instance)
                            .getClass());
        } finally {
            axon.shutdown();
        }
    }

    @Test
    void what_must_not_be_there_is_not_there() {
        for (String type : List.of(
                "com.thoughtworks.xstream.XStream",
                "org.axonframework.axonserver.connector.AxonServerConfiguration",
                "org.h2.Driver",
                "org.hibernate.Session")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(type), type);
        }
    }

    @Test
    void a_message_carries_no_ids_of_other_messages() throws Exception {
        try (RawJournal raw = new RawJournal()) {
            raw.append("person-named", 1, "{\"person\":\"p\",\"alias\":\"Robin\"}");
            assertEquals(0, raw.metaData(0).size());
        }
        try (OpenJournal journal = JournalHome.inMemory(Desk.CLOCK, ZoneId.of("UTC"))) {
            assertEquals(List.of("n", "r", "i", "t", "p"), Insides.fields(journal, 0));
        }
    }
}
