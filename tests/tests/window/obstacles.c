/* What stands in the way of leaving, put under a program with LD_PRELOAD. OBSTACLE names one; when somebody comes to it, a file
   with the name in OBSTACLE_MET is made. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>

static int is(const char *obstacle) {
  const char *set = getenv("OBSTACLE");
  return set != NULL && strcmp(set, obstacle) == 0;
}

static void meet(void) {
  const char *met = getenv("OBSTACLE_MET");
  if (met != NULL) close(open(met, O_CREAT | O_WRONLY, 0600));
}

static void wait_for_ever(void) {
  meet();
  for (;;) pause();
}

/* A disk that does not answer when something is to be kept. */
int fsync(int file) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
  if (is("disk")) wait_for_ever();
  return real(file);
}

/* A disk that does not answer when a translator's folder is read. */
DIR *opendir(const char *path) {
  DIR *(*real)(const char *) = dlsym(RTLD_NEXT, "opendir");
  if (is("folder") && strstr(path, "translation") != NULL) wait_for_ever();
  return real(path);
}

/* A window that hears no key and no cross before GTK does: the first to ask for all events is GTK itself, the second the guide. */
void gdk_event_handler_set(void *function, void *data, void *destroy) {
  static int asked = 0;
  void (*real)(void *, void *, void *) = dlsym(RTLD_NEXT, "gdk_event_handler_set");
  if (asked++ > 0 && is("deaf")) meet();
  else real(function, data, destroy);
}
