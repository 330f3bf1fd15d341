package org.parallax.workbench.problems;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.parallax.app.Parallax;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DiskTexts;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.service.FixableProblem;
import org.parallax.editing.service.FixableProblems;
import org.parallax.editing.service.TextServices;

/**
 * Keeps the markers of all scenarios and records of the workspace up to date: what is being typed as the live
 * projection checks it, everything else when it changes on disk. The files on disk are read apart from the open
 * documents' session: a whole project takes seconds, and nobody who types or asks is to wait for it.
 */
public final class WorkspaceChecks implements IResourceChangeListener, LiveListener, AutoCloseable {

    private final Parallax parallax;
    private final LiveProjection live;
    private final TextServices texts;
    private final FixableProblems fixable;
    private final WaitingFiles waiting = new WaitingFiles();
    /** What was edited or held until now: others may have been checked beside it, and it may never have been saved. */
    private final Set<DocumentSnapshot> left = ConcurrentHashMap.newKeySet();
    private final Job job = Job.createSystem("Checking scenarios and records", (ICoreRunnable) this::checkWaiting);
    private final DiskTexts disk;
    private volatile Optional<Path> edited = Optional.empty();

    public WorkspaceChecks(Parallax parallax, LiveProjection live, TextServices texts) {
        this.parallax = parallax;
        this.live = live;
        this.texts = texts;
        this.fixable = new FixableProblems(texts);
        this.disk = new DiskTexts(texts.held());
    }

    /** Checks everything there is, then whatever changes. */
    public void start() {
        live.listen(this);
        texts.held().whenReleased(this::left);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                waiting.want(resource);
                return true;
            });
        } catch (CoreException e) {
            ILog.of(getClass()).error("The files of the workspace could not be listed", e);
        }
        job.schedule(500);
    }

    @Override
    public void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        live.forget(this);
        job.cancel();
    }

    @Override
    public void checked(DocumentSnapshot text, List<Diagnostic> problems) {
        leave(Optional.of(text.path()));
        WaitingFiles.at(text.path()).forEach(file ->
                fixable.of(text, problems).thenAccept(found -> ProblemMarkers.replace(file, text.content(), found)));
    }

    @Override
    public void shown(LiveState state) {
        if (state instanceof LiveState.Nothing) {
            leave(live.followed());
        }
    }

    /** What was edited until now may have been closed without being saved, so that what is on disk counts again. */
    private void leave(Optional<Path> now) {
        var before = edited;
        edited = now;
        before.filter(path -> now.filter(path::equals).isEmpty()).ifPresent(path -> {
            WaitingFiles.at(path).forEach(waiting::want);
            texts.held().of(path).ifPresent(left::add);
            job.schedule(300);
        });
    }

    private void left(DocumentSnapshot text) {
        left.add(text);
        job.schedule(300);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = (delta.getFlags() & ~IResourceDelta.MARKERS) != 0 || delta.getKind() != IResourceDelta.CHANGED;
                if (content && WaitingFiles.isOurs(delta.getResource())) {
                    waiting.wantAllBeside(delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(getClass()).error("A change of files could not be followed", e);
        }
        if (!waiting.isEmpty()) {
            texts.lookAtDisk();
            job.schedule(300);
        }
        if (edited.filter(waiting::holds).isPresent()) {
            live.readAgain();
        }
    }

    private void checkWaiting(IProgressMonitor monitor) {
        for (var text : List.copyOf(left)) {
            left.remove(text);
            if (!disk.holds(text)) {
                WaitingFiles.at(text.path()).forEach(waiting::wantAllBeside);
            }
        }
        for (var files : waiting.take()) {
            if (monitor.isCanceled()) {
                return;
            }
            try {
                check(files);
            } catch (RuntimeException e) {
                // Other folders are no worse for it, and while the window closes nobody answers any more.
                if (!monitor.isCanceled()) {
                    ILog.of(getClass()).error("The files in " + files.getFirst().getParent().getName() + " could not be checked", e);
                }
            }
        }
    }

    /** Files of one folder, which are read once for all of them. */
    private void check(List<IFile> files) {
        var paths = new LinkedHashMap<Path, IFile>();
        files.forEach(file -> WaitingFiles.location(file).filter(path -> isCheckedHere(file, path)).ifPresent(path -> paths.put(path, file)));
        if (!paths.isEmpty()) {
            var asked = List.copyOf(paths.keySet());
            var loaded = parallax.load(asked, disk.unsavedBeside(asked.getFirst()));
            var found = loaded.diagnostics().stream().collect(Collectors.groupingBy(Diagnostic::file));
            paths.forEach((path, file) -> {
                if (isCheckedHere(file, path)) {
                    mark(file, disk.text(path), FixableProblems.in(loaded, found.getOrDefault(path.toString(), List.of())));
                }
            });
        }
    }

    /** What is edited the live projection checks; other unsaved text is checked once that is on disk. */
    private boolean isCheckedHere(IFile file, Path path) {
        return edited.filter(path::equals).isEmpty() && file.exists() && !texts.isUnsaved(path);
    }

    /** After the markers of what was edited before, whose fixes may still be looked for. */
    private void mark(IFile file, String text, List<FixableProblem> problems) {
        texts.inTurn(() -> problems).thenAccept(found -> ProblemMarkers.replace(file, text, found));
    }
}
