/* What stands in the way of leaving, put under a program with LD_PRELOAD. OBSTACLE names one; when somebody comes to it, a file
   with the name in OBSTACLE_MET is made. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int is(const char *obstacle) {
  const char *set = getenv("OBSTACLE");
  return set != NULL && strcmp(set, obstacle) == 0;
}

static void meet(void) {
  const char *met = getenv("OBSTACLE_MET");
  if (met != NULL) close(open64(met, O_CREAT | O_WRONLY, 0600));
}

static void wait_for_ever(void) {
  meet();
  for (;;) pause();
}

static int ends(const char *path, const char *end) {
  /* Without a path somebody asks whether there is such a call at all. */
  if (path == NULL) return 0;
  size_t length = strlen(path), last = strlen(end);
  return length >= last && strcmp(path + length - last, end) == 0;
}

/* Returns whether a path is that of the file which the guide writes when something is to be kept. */
static int is_kept(const char *path) {
  return ends(path, "/waymark/settings.json.new");
}

/* A disk that does not answer when something is to be kept: to each call of those by which it is. */
int open64(const char *path, int flags, ...) {
  int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open64");
  va_list more;
  va_start(more, flags);
  mode_t mode = va_arg(more, mode_t);
  va_end(more);
  if (is("disk-open") && is_kept(path)) wait_for_ever();
  if (is("settings") && ends(path, "/waymark/settings.json")) wait_for_ever();
  return real(path, flags, mode);
}

int statx(int folder, const char *path, int flags, unsigned mask, struct statx *about) {
  int (*real)(int, const char *, int, unsigned, struct statx *) = dlsym(RTLD_NEXT, "statx");
  if (is("disk-stat") && is_kept(path)) wait_for_ever();
  return real(folder, path, flags, mask, about);
}

ssize_t write(int file, const void *bytes, size_t length) {
  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  if (is("disk-write")) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t end = readlink(link, path, sizeof path - 1);
    path[end < 0 ? 0 : end] = 0;
    if (is_kept(path)) wait_for_ever();
  }
  return real(file, bytes, length);
}

int fsync(int file) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
  if (is("disk")) wait_for_ever();
  return real(file);
}

int rename(const char *old, const char *new) {
  int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
  if (is("disk-rename") && is_kept(old)) wait_for_ever();
  return real(old, new);
}

/* A disk that does not answer when a translator's folder is read. */
DIR *opendir(const char *path) {
  DIR *(*real)(const char *) = dlsym(RTLD_NEXT, "opendir");
  if (is("folder") && strstr(path, "translation") != NULL) wait_for_ever();
  return real(path);
}

/* A page that is never made, from the moment in which there is a file with the name in OBSTACLE_MET and ".now": when one is made,
   the guide itself asks for the time. Libraries ask too, from files of their own. */
int clock_gettime(clockid_t clock, struct timespec *time) {
  static int (*real)(clockid_t, struct timespec *) = NULL;
  if (real == NULL) real = dlsym(RTLD_NEXT, "clock_gettime");
  if (clock == CLOCK_REALTIME && is("page")) {
    char now[4096];
    Dl_info caller;
    const char *met = getenv("OBSTACLE_MET");
    snprintf(now, sizeof now, "%s.now", met == NULL ? "" : met);
    if (dladdr(__builtin_return_address(0), &caller) != 0 && caller.dli_fname != NULL
        && ends(caller.dli_fname, "/waymark-window") && access(now, F_OK) == 0)
      wait_for_ever();
  }
  return real(clock, time);
}

/* A window that hears no key and no cross before GTK does: the first to ask for all events is GTK itself, the second the guide. */
void gdk_event_handler_set(void *function, void *data, void *destroy) {
  static int asked = 0;
  void (*real)(void *, void *, void *) = dlsym(RTLD_NEXT, "gdk_event_handler_set");
  if (asked++ > 0 && is("deaf")) meet();
  else real(function, data, destroy);
}
