package daybook.app.store;

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

/** One connection to SQLite and the few things we ask of it. Used under one lock by its owner. */
final class Sqlite implements AutoCloseable {
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

    private final Connection connection;

    private Sqlite(Connection connection) {
        this.connection = connection;
    }

    /** @param file an existing file, or null for one in memory; nothing is written to it yet */
    static Sqlite connected(@Nullable Path file) throws SQLException {
        // A URI, because in a plain path a question mark would start settings.
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + (file == null ? ":memory:" : file.toUri()));
        Sqlite made = new Sqlite(connection);
        try {
            made.all(GUARDS);
            return made;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Once the file is known to be ours: every acknowledged write is on the disk, and what is deleted is overwritten. */
    void durable() throws SQLException {
        all(MANNERS);
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
        return all("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1) == 0 && row.getInt(2) <= 0)
                .getFirst();
    }

    void put(String sql, byte[]... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bound(statement, values).executeUpdate();
        }
    }

    Optional<byte[]> one(String sql) throws SQLException {
        return all(sql, rows -> bytes(rows, 1)).stream().findFirst();
    }

    long number(String sql) throws SQLException {
        return all(sql, rows -> rows.getLong(1)).stream().findFirst().orElse(0L);
    }

    List<String> texts(String sql) throws SQLException {
        return all(sql, rows -> String.valueOf(rows.getString(1)));
    }

    /** What becomes of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String sql, Reader<T> reader, byte[]... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = bound(statement, values).executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }

    /** @return empty where an altered file has no bytes */
    static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }

    private static PreparedStatement bound(PreparedStatement statement, byte[]... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setBytes(i + 1, values[i]);
        }
        return statement;
    }

    void all(List<String> sentences) throws SQLException {
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
