emergency-title = 紧急电话
emergency-lead = 这些是中国内地的紧急电话。
emergency-in-writing = 如果你不能说话
emergency-more = 关于这些电话的更多信息，以及我们的来源
help-lines-title = 其他电话
help-lines-lead = 其中有些电话可能只用中文接听。如果你需要帮助，请找一个你信任的人替你打电话。
