#include "gui/guide/interview_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPixmap>
#include <QVBoxLayout>

#include "gui/theme/page_scroll.h"
#include "gui/views/timeline/figure.h"
#include "run/run.h"
#include "run/scene_runs.h"

namespace switchpoint {

namespace {

constexpr int kPictureWidth = 620;
constexpr int kTextWidth = 320;

// The first example under the three, as the timeline draws it.
QImage timelines(const std::string& theme, double scale) {
  Scene scene;
  scene.every.work = "first-look";
  scene.models = defaultModels();
  scene.theme = theme;
  scene.width = kPictureWidth;
  const Result<std::vector<RunPtr>> runs = runScene(scene, {});
  if (!runs) return {};
  Figure figure = figureOf(scene, *runs);
  figure.width = kPictureWidth;
  return imageOf(figure, scale);
}

QLabel* sentence(const QString& text, bool title, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setWordWrap(true);
  label->setFixedWidth(kTextWidth);
  label->setProperty("title", title);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  return label;
}

} // namespace

InterviewDialog::InterviewDialog(Appearance& appearance, QWidget* parent)
    : QDialog(parent), appearance_(appearance), picture_(new QLabel(this)) {
  setWindowTitle(tr("The interview answer"));
  auto* column = new QVBoxLayout(this);
  auto* page = new QWidget;
  auto* row = new QHBoxLayout(page);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(24);
  auto* text = new QVBoxLayout;
  text->setSpacing(12);
  text->addWidget(sentence(tr("Who controls the switch?"), true, this));
  text->addWidget(sentence(tr("With asyncio your code does, at await: what stands between two awaits is safe without a "
                              "lock, and one call that blocks stops everyone."),
                           false, this));
  text->addWidget(
      sentence(tr("With threads it is taken from you, at moments you do not choose: by the interpreter where "
                  "there is a GIL, by the operating system where there is none. What is shared needs "
                  "locks."),
               false, this));
  text->addWidget(sentence(tr("With processes nobody has to: each has its own interpreter and memory, and what travels "
                              "between them is pickled."),
                           false, this));
  text->addWidget(sentence(tr("So: many connections that wait → asyncio. Blocking libraries you cannot change → "
                              "threads. Computing → processes. Bridges exist between all three."),
                           false, this));
  text->addStretch(1);
  row->addLayout(text);
  row->addWidget(picture_, 1, Qt::AlignTop);
  auto* scroll = new PageScroll(page);
  scroll->setFocusPolicy(Qt::StrongFocus); // keys scroll to the picture
  scroll->setAccessibleName(windowTitle());
  column->addWidget(scroll, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  picture_->setAccessibleName(tr("The same work under asyncio, threads and processes"));
  connect(&appearance_, &Appearance::changed, this, &InterviewDialog::draw);
  draw();
  resize(roomAbove(parent, sizeHint()));
}

void InterviewDialog::draw() {
  picture_->setPixmap(QPixmap::fromImage(timelines(appearance_.theme().id(), devicePixelRatioF())));
}

} // namespace switchpoint
