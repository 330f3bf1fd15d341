package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.session.DocumentSession;
import org.parallax.workbench.rename.NameChanges;
import org.parallax.workbench.rename.RenameName;

/** Renaming asks the services off the UI thread, and whoever gives it up is free at once. */
class RenamingTest {

    private static final DocumentSnapshot TEXT = new DocumentSnapshot(Path.of("/nowhere/at-all.scenario").toAbsolutePath(), "", 1, 0);

    private final DocumentSession session = new DocumentSession(
            WorkbenchFixture.page().getWorkbenchWindow().getService(Parallax.class), new OpenDocuments(), new SilentLog());
    private final TextServices services = new TextServices(session);
    private final CountDownLatch busy = new CountDownLatch(1);

    @AfterEach
    void close() {
        busy.countDown();
        services.close();
        session.close();
    }

    @Test
    void whoGivesUpRenamingWaitsNoLonger() throws Exception {
        keepBusy();
        var rename = new RenameName(TEXT, services, new NameChanges(TEXT.path(), new Document("")));
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> rename.checkInitialConditions(monitor));
    }

    private void keepBusy() {
        services.inTurn(() -> {
            try {
                return busy.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }
}
