package org.parallax.workbench.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
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
import org.parallax.app.source.Diagnostic;
import org.parallax.workbench.live.EditedText;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.text.Cures;

/**
 * Keeps the markers of all scenarios and records of the workspace up to date: what is being typed as the live
 * projection checks it, everything else when it changes on disk.
 */
public final class ProjectChecks implements IResourceChangeListener, LiveListener, AutoCloseable {

    private final Parallax parallax;
    private final LiveProjection live;
    private final Cures cures;
    private final Set<IFile> waiting = ConcurrentHashMap.newKeySet();
    private final Job job = Job.createSystem("Checking scenarios and records", (ICoreRunnable) this::checkWaiting);
    private final AtomicLong readings = new AtomicLong();
    private volatile Optional<Path> edited = Optional.empty();

    public ProjectChecks(Parallax parallax, LiveProjection live, Cures cures) {
        this.parallax = parallax;
        this.live = live;
        this.cures = cures;
    }

    /** Checks everything there is, then whatever changes. */
    public void start() {
        live.listen(this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                want(resource);
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
    public void checked(EditedText text, List<Diagnostic> problems) {
        leave(Optional.of(text.path()));
        for (var file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(text.path().toUri())) {
            mark(file, text, problems);
        }
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
            for (var file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
                want(file);
            }
            job.schedule(300);
        });
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean content = (delta.getFlags() & ~IResourceDelta.MARKERS) != 0 || delta.getKind() != IResourceDelta.CHANGED;
                if (content && isOurs(delta.getResource())) {
                    wantFolder(delta.getResource());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(getClass()).error("A change of files could not be followed", e);
        }
        if (!waiting.isEmpty()) {
            cures.readAgain();
            job.schedule(300);
        }
        if (waiting.stream().anyMatch(file -> edited.filter(file.getLocation().toPath()::equals).isPresent())) {
            live.readAgain();
        }
    }

    /** Files of a folder see each other, so that one that changes, comes or goes may mend or break the others. */
    private void wantFolder(IResource changed) throws CoreException {
        var folder = changed.getParent();
        if (folder.exists()) {
            for (var member : folder.members()) {
                want(member);
            }
        }
    }

    private void want(IResource resource) {
        if (isOurs(resource) && resource instanceof IFile file && file.getLocation() != null) {
            waiting.add(file);
        }
    }

    private static boolean isOurs(IResource resource) {
        return "scenario".equals(resource.getFileExtension()) || "relationship".equals(resource.getFileExtension());
    }

    private void checkWaiting(IProgressMonitor monitor) {
        for (var file : new LinkedHashSet<>(waiting)) {
            waiting.remove(file);
            var path = file.getLocation().toPath();
            if (monitor.isCanceled() || edited.filter(path::equals).isPresent() || !file.exists() || cures.isUnsaved(path)) {
                continue;
            }
            var found = parallax.load(List.of(path)).diagnostics().stream()
                    .filter(problem -> problem.file().equals(path.toString()))
                    .toList();
            mark(file, text(path), found);
        }
    }

    private void mark(IFile file, EditedText text, List<Diagnostic> problems) {
        cures.of(text, problems).thenAccept(found -> ProblemMarkers.replace(file, text.content(), found));
    }

    /** A file as it stands on disk; its stamp is never one of an editor's, which count up from one. */
    private EditedText text(Path path) {
        try {
            return new EditedText(path, Files.readString(path), -readings.incrementAndGet(), 0);
        } catch (IOException e) {
            // What cannot be read has problems of its own to tell, and no text to mend.
            return new EditedText(path, "", -readings.incrementAndGet(), 0);
        }
    }
}
