package org.parallax.app.revision.git;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A machine on which nobody has set up git: no settings of the system or the user are read, so that none can fail, and
 * git's own program, which tells where the former are, is neither looked for nor started. What a file system's clock
 * tells apart is said here, since JGit would try it out by writing files.
 */
final class QuietSurroundings extends SystemReader.Delegate {

    private static final String FILE_SYSTEM = "filesystem";
    /** The coarsest clock of a file system in use. */
    private static final long TOLD_APART = 2;

    QuietSurroundings(SystemReader machine) {
        super(machine);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, @Nullable FS files) {
        return new Unset(files);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, @Nullable FS files) {
        return new Unset(files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, @Nullable FS files) {
        return new Unset(files);
    }

    /** Settings that are in no file, and are never written to one. */
    private static final class Unset extends FileBasedConfig {

        Unset(@Nullable FS files) {
            super(null, files);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                @Nullable String section, @Nullable String subsection, @Nullable String name, long usual, @Nullable TimeUnit unit) {
            return FILE_SYSTEM.equals(section) ? Objects.requireNonNull(unit).convert(TOLD_APART, TimeUnit.SECONDS) : usual;
        }
    }
}
