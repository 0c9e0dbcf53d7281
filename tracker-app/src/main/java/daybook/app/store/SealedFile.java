package daybook.app.store;

import daybook.app.keys.Box;
import daybook.app.store.CannotOpen.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a journal file and nothing of their meaning: every value in them is sealed elsewhere. One connection, used
 * under one lock by its owner.
 */
final class SealedFile implements AutoCloseable {
    private static final int APPLICATION = 1_147_238_731;
    private static final int FORMAT = 1;

    /** Before the first look at a file: exclusive before WAL, or a -shm appears; and no trust in what it brings along. */
    private static final List<String> GUARDS = List.of(
            "PRAGMA locking_mode=EXCLUSIVE",
            "PRAGMA trusted_schema=OFF",
            "PRAGMA cell_size_check=ON",
            "PRAGMA mmap_size=0",
            "PRAGMA temp_store=MEMORY");

    /** Only WAL persists in the file, so all of it is said at each opening. */
    private static final List<String> MANNERS = List.of(
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "PRAGMA secure_delete=ON",
            "PRAGMA fullfsync=1",
            "PRAGMA checkpoint_fullfsync=1");

    private static final List<String> MARKS =
            List.of("PRAGMA application_id=" + APPLICATION, "PRAGMA user_version=" + FORMAT);

    private static final List<String> TABLES = List.of(
            "CREATE TABLE head(id INTEGER PRIMARY KEY CHECK(id=1), bytes BLOB NOT NULL)",
            "CREATE TABLE slots(id INTEGER PRIMARY KEY, params BLOB NOT NULL, wrap BLOB NOT NULL)",
            "CREATE TABLE keys(id INTEGER PRIMARY KEY, wrap BLOB NOT NULL)",
            "CREATE TABLE tail(id INTEGER PRIMARY KEY CHECK(id=1), sealed BLOB NOT NULL)",
            "CREATE TABLE boxes(stream BLOB NOT NULL, seq INTEGER NOT NULL, key INTEGER NOT NULL, box BLOB NOT NULL,"
                    + " PRIMARY KEY(stream, seq)) WITHOUT ROWID");

    private final Connection connection;

    private SealedFile(Connection connection) {
        this.connection = connection;
    }

    /** @param file an existing empty file with the rights it is to keep, or null for one in memory */
    static SealedFile create(@Nullable Path file) throws SQLException {
        SealedFile made = connected(file);
        try {
            made.all(MARKS);
            made.all(MANNERS);
            made.all(TABLES);
            return made;
        } catch (SQLException e) {
            made.connection.close();
            throw e;
        }
    }

    /** @throws CannotOpen if the file is of a newer format, or none of ours; it was then left as it is */
    static SealedFile open(Path file) throws SQLException, CannotOpen {
        SealedFile opened = connected(file);
        try {
            if (opened.number("PRAGMA application_id") != APPLICATION) {
                throw new CannotOpen(Reason.DAMAGED, "application");
            }
            if (opened.number("PRAGMA user_version") > FORMAT) {
                throw new CannotOpen(Reason.NEWER_FORMAT);
            }
            // A trigger in an altered file could undo what we store.
            if (!opened.texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
                    .equals(TABLES)) {
                throw new CannotOpen(Reason.DAMAGED, "schema");
            }
            opened.all(MANNERS);
            return opened;
        } catch (SQLException | CannotOpen e) {
            opened.connection.close();
            throw e;
        }
    }

    private static SealedFile connected(@Nullable Path file) throws SQLException {
        // A URI, because in a plain path a question mark would start settings.
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + (file == null ? ":memory:" : file.toUri()));
        SealedFile made = new SealedFile(connection);
        try {
            made.all(GUARDS);
            return made;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Some work that may fail as the file does. */
    interface Work {
        void run() throws SQLException;
    }

    /** All of it or nothing. Said in SQL, because a failed commit leaves JDBC's own idea of a transaction behind. */
    void transaction(Work work) throws SQLException {
        run("BEGIN IMMEDIATE");
        try {
            work.run();
            run("COMMIT");
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Exception why) throws SQLException {
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            // Plain SQLITE_ERROR: the failure had ended the transaction already, which is as good.
            if (SqliteCode.of(e) != SqliteCode.ERROR) {
                e.addSuppressed(why);
                throw e;
            }
        }
    }

    /**
     * Folds the write-ahead log into the file and empties it, so that nothing replaced stays readable in it.
     *
     * @return whether it is empty now
     */
    boolean checkpoint() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return answer.next() && answer.getInt(1) == 0 && answer.getInt(2) <= 0;
        }
    }

    /** A row of keys, slots or boxes. */
    @SuppressWarnings("ArrayRecordComponent") // a row as it stands; never compared
    record Row(long id, long key, byte[] first, byte[] second) {}

    Optional<byte[]> head() throws SQLException {
        return one("SELECT bytes FROM head WHERE id=1");
    }

    void head(byte[] bytes) throws SQLException {
        put("INSERT INTO head(id, bytes) VALUES(1, ?)", bytes);
    }

    Optional<byte[]> tail() throws SQLException {
        return one("SELECT sealed FROM tail WHERE id=1");
    }

    void tail(byte[] sealed) throws SQLException {
        put("INSERT OR REPLACE INTO tail(id, sealed) VALUES(1, ?)", sealed);
    }

    List<Row> slots() throws SQLException {
        return rows("SELECT id, 0, params, wrap FROM slots ORDER BY id");
    }

    void slot(int id, byte[] params, byte[] wrap) throws SQLException {
        put("INSERT OR REPLACE INTO slots(id, params, wrap) VALUES(" + id + ", ?, ?)", params, wrap);
    }

    List<Row> keys() throws SQLException {
        return rows("SELECT id, 0, wrap, x'' FROM keys ORDER BY id");
    }

    void key(int id, byte[] wrap) throws SQLException {
        put("INSERT INTO keys(id, wrap) VALUES(" + id + ", ?)", wrap);
    }

    /**
     * @return a stream's boxes from a sequence number on, in order: id is the sequence number, first the stream, second the
     *     box, empty if it is larger than a box may be
     */
    List<Row> boxes(byte[] stream, long from, int most) throws SQLException {
        String sql = "SELECT seq, key, stream, CASE WHEN length(box) <= " + Box.LARGEST + " THEN box END"
                + " FROM boxes WHERE stream = ? AND seq >= " + from + " ORDER BY seq LIMIT " + most;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, stream);
            return rows(statement.executeQuery());
        }
    }

    /** @return number of boxes of all streams */
    long boxes() throws SQLException {
        return number("SELECT count(*) FROM boxes");
    }

    void box(byte[] stream, long seq, int key, byte[] box) throws SQLException {
        put("INSERT INTO boxes(stream, seq, key, box) VALUES(?, " + seq + ", " + key + ", ?)", stream, box);
    }

    private void put(String sql, byte[]... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setBytes(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private Optional<byte[]> one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.of(bytes(rows, 1)) : Optional.empty();
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private List<Row> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return rows(statement.executeQuery(sql));
        }
    }

    private static List<Row> rows(ResultSet rows) throws SQLException {
        List<Row> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new Row(rows.getLong(1), rows.getLong(2), bytes(rows, 3), bytes(rows, 4)));
        }
        return found;
    }

    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        byte @Nullable [] bytes = rows.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    private List<String> texts(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void all(List<String> sentences) throws SQLException {
        for (String sql : sentences) {
            run(sql);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
