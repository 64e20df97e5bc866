// The one owner of what the window shows: the document, the choices, the runs and what is selected. Views emit intents
// to it and hear its signals; none of them knows another.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QString>
#include <QTimer>

#include "gui/session/background.h"
#include "gui/session/choices.h"
#include "gui/session/claim_board.h"
#include "gui/session/counting.h"
#include "gui/session/document.h"
#include "gui/session/exploring.h"
#include "gui/session/insight.h"
#include "gui/session/run_spec.h"
#include "gui/session/selection.h"
#include "gui/session/stage.h"
#include "run/glanced_run.h"
#include "run/run.h"
#include "scene/scene.h"
#include "timeline/timeline.h"

namespace switchpoint {

enum class Tone { Plain, Good, Bad };

class Session : public QObject {
  Q_OBJECT
public:
  static constexpr int kMostRuns = 6;
  static constexpr int kParseDelay = 200; // ms after the last key

  explicit Session(Wishes wishes = {}, QObject* parent = nullptr);
  ~Session() override;

  const Document& document() const { return document_; }
  const Choices& choices() const { return choices_; }
  const Wishes& wishes() const { return wishes_; }
  // Of the last comparison that ended, in the order of the choices. They belong to an older text after an edit.
  const std::vector<RunPtr>& runs() const { return runs_; }
  bool runsAreStale() const;
  // As the timeline draws them: headed by model, by what tells them apart, or as the scene says.
  std::vector<TimelineRun> timelineRuns() const;
  // Whoever draws runs() says so; from then on they come with a timeline that is made off the window's thread. To be
  // taken once, when runsChanged() says that they are there.
  void wantTimeline() { timelineWanted_ = true; }
  std::unique_ptr<Timeline> takeTimeline();
  // A long trace while it is read: what its file says in front of the events, to be drawn and not to be asked. To be
  // taken once, when glanced() says that it is there; the next runsChanged() replaces it, or takes it away.
  struct Glimpse {
    GlancedRunPtr run; // kept alive for the timeline
    std::unique_ptr<Timeline> timeline;
  };
  Glimpse takeGlimpse() { return std::move(glimpse_); }
  const Selection& selection() const { return selection_; }
  Stage& stage() { return stage_; }
  const Stage& stage() const { return stage_; }
  Insight& insight() { return insight_; }
  ClaimBoard& claims() { return claims_; }
  const ClaimBoard& claims() const { return claims_; }
  Counting& counting() { return counting_; }
  Exploring& exploring() { return exploring_; }

  bool busy() const { return runJob_ != nullptr || counting_.busy() || exploring_.busy(); }
  bool isRunning() const { return runJob_ != nullptr || runWhenParsed_; }
  bool canRun() const;
  bool hasCounter() const; // the scenario has a variable with an expected value
  double progress() const;
  // As the choices have it, under no model in particular.
  RunRequest request() const;

  // Asked before the document is replaced: may the text go? It may have been edited.
  void setGuard(std::function<bool()> mayReplace) { mayReplace_ = std::move(mayReplace); }
  // Replace the document, parse it and run it. False where nothing was replaced; what is wrong has been said.
  bool openExample(const std::string& id);
  // The same under exactly these models; an empty profile: the usual one.
  bool openExampleUnder(const std::string& id, const std::vector<std::string>& models, const std::string& profile);
  bool openFile(const QString& path); // a scenario, a recorded trace or a scene
  bool openText(const QString& text);
  // Takes a document as it is, edited or not, without asking: what an earlier start left.
  void reopen(Document document) { adopt(std::move(document)); }
  // A path, or an example's id where there is no such file.
  bool openAny(const QString& pathOrId);
  // Between the two nothing is parsed or run: the window paints first.
  void hold() { held_ = true; }
  void begin();
  // The editor's text has changed.
  void edit(const QString& text);
  // The file has other text now, which becomes the document's; it is run again and the picture stays.
  void takeFileText(const QString& text);
  // The file has other text now, and the document keeps its own.
  void noteFileText(const QString& text);
  void noteGone(bool gone);
  // Writes the text to `path` and makes that the document's file.
  bool save(const QString& path);

  // The file of the scene that was opened or saved last, while its document is on screen; empty: none.
  const QString& scenePath() const { return scenePath_; }
  const std::optional<Scene>& scene() const { return scene_; }
  // What is on screen as a scene whose file is at `path`; what it was opened with beyond that is kept.
  Scene sceneFor(const QString& path) const;
  // Writes that scene. The document must have a file, or be an example as it is.
  bool saveScene(const QString& path, const std::string& theme);
  bool canSaveScene() const;

  void setModel(const std::string& id, bool on);
  void setProfile(const std::string& id);
  void setCores(std::uint32_t cores);
  void setSeed(std::uint64_t seed);
  void setSwitchInterval(Duration interval); // 0: the scenario's own, else the profile's
  // Undo, an earlier start: no new edit.
  void restoreWishes(const Wishes& wishes);
  // An earlier start: the document on screen belongs to this scene, whose wishes and picture are restored after it.
  void restoreScene(Scene scene, const QString& path);
  // An earlier start, or what was undone: at most as many as addVariant() would take.
  void restoreVariants(std::vector<RunSpec> variants);

  // Runs beside those of the choices, behind them in runs(). At most kMostRuns in all; false, and said, where that is
  // too many or there is such a run.
  bool addVariant(const RunSpec& spec);
  const std::vector<RunSpec>& variants() const { return variants_; }
  bool isVariant(std::size_t run) const; // index into runs()
  // A further run goes, or a model is switched off.
  void removeRun(std::size_t run);

  void run();
  // The runs anew, with other files as they are on disk now.
  void runCompared() { rerun(); }
  void cancel();
  // Shows this run of the document instead of those of the choices, until they are run again, with this variable
  // unfolded (empty: none). `what` says which it is.
  void showRun(RunPtr run, const std::string& variable, const QString& what);
  bool showsOneRun() const { return showsOneRun_; }

  void select(const Selection& selection);
  void show(const Place& place);
  void say(const QString& sentence, Tone tone = Tone::Plain);
  // Says the first mistake; always false.
  bool refuse(const std::vector<Diagnostic>& diagnostics);

Q_SIGNALS:
  void documentReplaced();
  void documentChanged(); // edited, saved or parsed
  void choicesChanged();
  void choicesEdited(const switchpoint::Wishes& before, const QString& what); // wishes() are the new ones
  void sceneReplaced(); // scenePath() is another one, or has been written
  void variantsEdited(const std::vector<switchpoint::RunSpec>& before, const QString& what); // variants() are the new
  void runsChanged();
  void glanced();
  void workChanged(); // something began, went on or ended
  void selectionChanged();
  void placeWanted(const switchpoint::Place& place);
  void said(const QString& sentence, switchpoint::Tone tone);

private:
  struct Batch {
    std::vector<RunPtr> runs;
    std::vector<Diagnostic> problems;
    std::vector<std::size_t> variants; // those that the last runs are of
    std::unique_ptr<Timeline> timeline;
  };
  // What a picture of runs still to come needs to know.
  struct Outline {
    bool wanted = false;
    std::vector<SceneRun> runs; // with titles, as in the choices
    PictureState picture;
  };

  void adopt(Document document);
  void glance(const QString& path);
  void readEvents(const QString& path);
  bool openTrace(const QString& path);
  bool openScene(const QString& path, const std::string& text);
  void adoptScene(Scene scene, const QString& path);
  void leaveScene();
  void showScene();
  void parseNow();
  void takeParsed(std::uint64_t revision, Result<Workload> parsed);
  void takeRuns(Batch batch);
  void updateChoices();
  void wish(const Wishes& wishes, const QString& what);
  void rerun();
  Outline outline() const;
  static std::vector<TimelineRun> linesOf(const std::vector<RunPtr>& runs, const std::vector<SceneRun>& choices);
  static Batch laidOut(Batch batch, const Outline& outline, const Progress& progress);
  static Batch runBatch(const Workload& workload, const Choices& choices, const Progress& progress);
  static Result<RunPtr> runVariant(const RunSpec& spec, const Workload* workload, const Choices& choices,
                                   const Progress& progress);
  static void runVariants(const std::vector<RunSpec>& variants, const Workload* workload, const Choices& choices,
                          const Progress& progress, Batch& batch);
  static Batch runSceneBatch(const Workload& workload, const std::vector<SceneRun>& runs, const QString& scenePath,
                             const Progress& progress);
  std::vector<SceneRun> wantedSceneRuns() const;

  Wishes wishes_;
  Choices choices_;
  Document document_;
  std::vector<RunPtr> runs_;
  std::vector<RunSpec> variants_;
  std::vector<std::size_t> shownVariants_; // those that the last of runs_ are of
  RunPtr recorded_;                        // the document, where it is a trace
  std::unique_ptr<Timeline> timeline_;     // of runs_, until it is taken
  bool timelineWanted_ = false;
  Glimpse glimpse_;       // until it is taken
  bool glimpsed_ = false; // it is what is on screen, for all that is known
  QString ranText_;
  Selection selection_;
  Stage stage_;
  Insight insight_{*this};
  ClaimBoard claims_;
  Counting counting_{*this};
  Exploring exploring_{*this};
  std::optional<Scene> scene_; // as it was read, or saved
  QString scenePath_;
  bool sceneIsNew_ = false;  // its stretch of the clock is still to be shown
  Wishes wishesBeforeScene_; // in force again when another document is opened

  QTimer parseTimer_;
  std::function<bool()> mayReplace_;
  bool held_ = false;
  std::uint64_t revision_ = 0; // of the text
  bool runWhenParsed_ = false;
  bool showsOneRun_ = false;
  double progress_ = 0;
  JobPtr parseJob_;
  JobPtr runJob_;
  Background background_; // last: its threads end before what they refer to
};

} // namespace switchpoint

Q_DECLARE_METATYPE(switchpoint::Place)
