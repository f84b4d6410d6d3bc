// "Leave now" is a plain link. With scripts it also works on Shift three times within 5 seconds,
// and it replaces this page, so Back does not return to it.
(function () {
  "use strict";
  var link = document.querySelector("[data-leave]"), times = [];
  if (!link) return;
  function leave(event) {
    if (event) event.preventDefault();
    document.documentElement.hidden = true;
    location.replace(link.href);
  }
  link.addEventListener("click", leave);
  document.addEventListener("keyup", function (event) {
    if (event.key !== "Shift") { times = []; return; }
    var now = Date.now();
    times = times.filter(function (t) { return now - t < 5000; });
    times.push(now);
    if (times.length >= 3) leave();
  });
})();
