emergency-title = 紧急电话
emergency-in-writing = 如果你不能说话
emergency-more = 关于这些电话的更多信息，以及我们的来源
help-lines-title = 其他电话
